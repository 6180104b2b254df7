package hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Makes an exception's class at run time, under a name that no source could declare. */
final class Bytes extends ClassLoader {

    private Bytes() {
        super(Bytes.class.getClassLoader());
    }

    static RuntimeException thrown(String type, String message) {
        try {
            byte[] code = code(type.replace('.', '/'));
            Class<?> made = new Bytes().defineClass(null, code, 0, code.length);
            return (RuntimeException) made.getDeclaredConstructor(String.class).newInstance(message);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] code(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(52);
        out.writeShort(10);
        text(out, name);
        reference(out, 7, 1);
        text(out, "java/lang/RuntimeException");
        reference(out, 7, 3);
        text(out, "<init>");
        text(out, "(Ljava/lang/String;)V");
        out.writeByte(12);
        out.writeInt(5 << 16 | 6);
        out.writeByte(10);
        out.writeInt(4 << 16 | 7);
        text(out, "Code");
        out.writeShort(0x21);
        out.writeInt(2 << 16 | 4);
        out.writeInt(0);
        out.writeInt(1 << 16 | 1);
        out.writeInt(5 << 16 | 6);
        out.writeInt(1 << 16 | 9);
        out.writeInt(18);
        out.writeInt(2 << 16 | 2);
        out.writeInt(6);
        out.write(new byte[] {0x2a, 0x2b, (byte) 0xb7, 0, 8, (byte) 0xb1});
        out.writeInt(0);
        out.writeShort(0);
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.writeByte(1);
        out.writeUTF(text);
    }

    private static void reference(DataOutputStream out, int tag, int index) throws IOException {
        out.writeByte(tag);
        out.writeShort(index);
    }
}
