package assay.proxy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Spoils valid messages where it hurts: headers, counts, numbers, references, order; keeps the rest, so that much of it is read. */
final class Mutator {

    private static final int HEADER = 16;
    private static final int KIND = 4;
    private static final int FLAG = 5;
    private static final int CALL = 8;
    private static final int LENGTH = 12;
    private static final int KINDS = 8;
    private static final int FLOOD = 40;
    private static final int DEEP = 3000;

    private static final int[] INTS = {
        0, 1, -1, 2, 7, 16, 255, 1 << 16, 1 << 20, 1 << 28, 1 << 30, Integer.MAX_VALUE, Integer.MIN_VALUE
    };
    private static final long[] NUMBERS = {
        Double.doubleToRawLongBits(Double.NaN),
        0x7ff0_0000_0000_0001L,
        -1L,
        Double.doubleToRawLongBits(Double.POSITIVE_INFINITY),
        Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY),
        Double.doubleToRawLongBits(Double.MAX_VALUE),
        1L,
        Long.MIN_VALUE,
        0x7fc0_0000_7f80_0000L
    };

    private final List<byte[]> pool;

    /** @param pool messages of any conversation, to be put in the wrong place */
    Mutator(List<byte[]> pool) {
        this.pool = List.copyOf(pool);
    }

    /** The messages with one to three faults, or rarely with none. */
    List<byte[]> spoiled(List<byte[]> messages, SplittableRandom random) {
        List<byte[]> spoiled = new ArrayList<>(messages);
        for (int i = random.nextInt(4); i > 0 && !spoiled.isEmpty(); i--) {
            spoilOne(spoiled, random);
        }
        return spoiled;
    }

    private void spoilOne(List<byte[]> messages, SplittableRandom random) {
        int at = random.nextInt(messages.size());
        byte[] message = messages.get(at);
        switch (random.nextInt(12)) {
            case 0 -> messages.remove(at);
            case 1 -> messages.add(at, other(random));
            case 2 -> messages.add(random.nextInt(messages.size()), messages.remove(at));
            case 3 -> messages.set(at, joined(message, random.nextBoolean() ? message : other(random)));
            case 4 -> messages.set(at, Arrays.copyOf(message, random.nextInt(message.length + 1)));
            case 5 -> messages.set(at, flood(message, random));
            case 6, 7 -> messages.set(at, header(message.clone(), random));
            default -> messages.set(at, payload(message.clone(), random));
        }
    }

    private byte[] other(SplittableRandom random) {
        return pool.get(random.nextInt(pool.size()));
    }

    private static byte[] joined(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private byte[] flood(byte[] message, SplittableRandom random) {
        byte[] again = random.nextBoolean() ? message : other(random);
        byte[] all = message;
        for (int i = random.nextInt(FLOOD); i > 0; i--) {
            all = joined(again, all);
        }
        return all;
    }

    private static byte[] header(byte[] message, SplittableRandom random) {
        if (message.length < HEADER) {
            return message;
        }
        ByteBuffer header = wrap(message);
        switch (random.nextInt(6)) {
            case 0 -> header.put(random.nextInt(4), (byte) random.nextInt());
            case 1 -> header.put(KIND, (byte) (random.nextInt(KINDS + 2) - 1));
            case 2 -> header.put(FLAG, (byte) random.nextInt(4));
            case 3 -> header.putInt(CALL, header.getInt(CALL) + random.nextInt(5) - 2);
            case 4 -> header.putInt(CALL, interesting(random));
            default -> header.putInt(LENGTH, random.nextBoolean() ? interesting(random) : random.nextInt(200));
        }
        return message;
    }

    private static byte[] payload(byte[] message, SplittableRandom random) {
        int length = message.length - HEADER;
        if (length < 1) {
            return message;
        }
        int at = HEADER + random.nextInt(length);
        ByteBuffer bytes = wrap(message);
        switch (random.nextInt(8)) {
            case 0 -> bytes.put(at, (byte) random.nextInt());
            case 1 -> bytes.put(at, (byte) random.nextInt(4));
            case 2 -> put(bytes, at, Integer.BYTES, interesting(random));
            case 3, 4 -> put(bytes, at, Long.BYTES, NUMBERS[random.nextInt(NUMBERS.length)]);
            case 5 -> {
                return resized(message, at, random.nextInt(40) - 20, random);
            }
            case 6 -> {
                return resized(message, message.length, random.nextInt(60), random);
            }
            default -> {
                return nested(message, at, random);
            }
        }
        return message;
    }

    /** Takes bytes away or puts some in, and keeps the header true, so that the fault is met further in. */
    private static byte[] resized(byte[] message, int at, int by, SplittableRandom random) {
        int change = Math.max(by, HEADER - at);
        byte[] resized = new byte[message.length + change];
        int head = change < 0 ? at + change : at;
        System.arraycopy(message, 0, resized, 0, head);
        for (int i = at; i < at + change; i++) {
            resized[i] = (byte) random.nextInt(3);
        }
        System.arraycopy(message, at, resized, head + Math.max(0, change), message.length - at);
        return trueLength(resized);
    }

    /** One in one in one, as deep as it goes: lists, optionals and trees alike read a one as "there is another". */
    private static byte[] nested(byte[] message, int at, SplittableRandom random) {
        int step = random.nextBoolean() ? Integer.BYTES : 1;
        byte[] deep = Arrays.copyOf(message, at + step * random.nextInt(DEEP));
        for (int i = at; i + step <= deep.length; i += step) {
            deep[i] = 1;
        }
        return trueLength(deep);
    }

    private static byte[] trueLength(byte[] message) {
        wrap(message).putInt(LENGTH, message.length - HEADER);
        return message;
    }

    private static void put(ByteBuffer bytes, int at, int size, long value) {
        for (int i = 0; i < size && at + i < bytes.capacity(); i++) {
            bytes.put(at + i, (byte) (value >> 8 * i));
        }
    }

    private static int interesting(SplittableRandom random) {
        return INTS[random.nextInt(INTS.length)] - random.nextInt(2);
    }

    private static ByteBuffer wrap(byte[] message) {
        return ByteBuffer.wrap(message).order(ByteOrder.nativeOrder());
    }
}
