package assay.submission;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a class file names, read from its constant pool: whatever its code can call stands there, as do method handles and the
 * methods behind lambdas. The class is not loaded.
 *
 * @param name the class, with dots
 * @param supertypes its superclass and interfaces
 * @param calls the methods it refers to
 * @param types the types it refers to; for an array, the array's
 * @param strings its string constants
 */
record ClassReferences(String name, List<String> supertypes, List<Call> calls, Set<String> types, Set<String> strings) {

    /** A reference to a method; {@code owner} is the type it is called on, which may inherit it. */
    record Call(String owner, String method) {}

    private static final int MAGIC = 0xCAFEBABE;

    /** Reads a class file that a compiler has just written. */
    static ClassReferences read(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readInt() != MAGIC) {
            throw new IOException("no class file");
        }
        in.readInt();
        Pool pool = Pool.read(in);
        in.readUnsignedShort();
        String name = pool.type(in.readUnsignedShort());
        List<String> supertypes = new ArrayList<>();
        supertypes.add(pool.type(in.readUnsignedShort()));
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            supertypes.add(pool.type(in.readUnsignedShort()));
        }
        return new ClassReferences(name, supertypes, pool.calls(), pool.types(), pool.strings());
    }

    /** The constant pool: tags, texts, and where an entry points to. */
    private record Pool(int[] tags, String[] texts, int[][] targets) {

        private static final int UTF8 = 1;
        private static final int LONG = 5;
        private static final int DOUBLE = 6;
        private static final int CLASS = 7;
        private static final int STRING = 8;
        private static final int METHOD = 10;
        private static final int INTERFACE_METHOD = 11;
        private static final int METHOD_HANDLE = 15;

        static Pool read(DataInputStream in) throws IOException {
            int size = in.readUnsignedShort();
            Pool pool = new Pool(new int[size], new String[size], new int[size][]);
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                pool.tags[i] = tag;
                pool.readEntry(i, tag, in);
                i += tag == LONG || tag == DOUBLE ? 1 : 0;
            }
            return pool;
        }

        private void readEntry(int i, int tag, DataInputStream in) throws IOException {
            switch (tag) {
                case UTF8 -> texts[i] = in.readUTF();
                case 3, 4 -> in.readInt();
                case LONG, DOUBLE -> in.readLong();
                case CLASS, STRING, 16, 19, 20 -> targets[i] = new int[] {in.readUnsignedShort()};
                case 9, METHOD, INTERFACE_METHOD, 12, 17, 18 ->
                    targets[i] = new int[] {in.readUnsignedShort(), in.readUnsignedShort()};
                case METHOD_HANDLE -> targets[i] = new int[] {in.readUnsignedByte(), in.readUnsignedShort()};
                default -> throw new IOException("constant " + i + " has tag " + tag);
            }
        }

        String type(int i) {
            return texts[targets[i][0]].replace('/', '.');
        }

        List<Call> calls() {
            List<Call> calls = new ArrayList<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == METHOD || tags[i] == INTERFACE_METHOD) {
                    calls.add(new Call(type(targets[i][0]), texts[targets[targets[i][1]][0]]));
                }
            }
            return calls;
        }

        Set<String> types() {
            return named(CLASS);
        }

        Set<String> strings() {
            return named(STRING);
        }

        private Set<String> named(int tag) {
            Set<String> all = new TreeSet<>();
            for (int i = 1; i < tags.length; i++) {
                if (tags[i] == tag) {
                    String text = texts[targets[i][0]];
                    all.add(tag == CLASS ? text.replace('/', '.') : text);
                }
            }
            return all;
        }
    }
}
