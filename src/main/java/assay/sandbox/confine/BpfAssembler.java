package assay.sandbox.confine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes classic BPF programs with named jump targets, as the kernel's seccomp reads them. */
final class BpfAssembler {

    /** Load the word at a fixed offset of the data. */
    static final int LOAD = 0x20;

    static final int JUMP_IF_EQUAL = 0x15;
    static final int JUMP_IF_AT_LEAST = 0x35;
    static final int JUMP_IF_ANY_BIT = 0x45;
    static final int RETURN = 0x06;

    private static final int BYTES_EACH = 8;
    private static final int FARTHEST_JUMP = 255;

    private record Instruction(int code, int operand, String ifTrue, String ifFalse) {}

    private final List<Instruction> program = new ArrayList<>();
    private final Map<String, Integer> labels = new HashMap<>();

    BpfAssembler load(int offset) {
        return add(LOAD, offset, null, null);
    }

    BpfAssembler ifEqual(int value, String target) {
        return add(JUMP_IF_EQUAL, value, target, null);
    }

    BpfAssembler unlessEqual(int value, String target) {
        return add(JUMP_IF_EQUAL, value, null, target);
    }

    BpfAssembler ifAtLeast(int value, String target) {
        return add(JUMP_IF_AT_LEAST, value, target, null);
    }

    BpfAssembler ifAnyBit(int bits, String target) {
        return add(JUMP_IF_ANY_BIT, bits, target, null);
    }

    BpfAssembler answer(int action) {
        return add(RETURN, action, null, null);
    }

    BpfAssembler label(String name) {
        labels.put(name, program.size());
        return this;
    }

    byte[] assemble() {
        ByteBuffer bytes = ByteBuffer.allocate(program.size() * BYTES_EACH).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < program.size(); at++) {
            Instruction each = program.get(at);
            bytes.putShort((short) each.code())
                    .put(distance(at, each.ifTrue()))
                    .put(distance(at, each.ifFalse()))
                    .putInt(each.operand());
        }
        return bytes.array();
    }

    private BpfAssembler add(int code, int operand, String ifTrue, String ifFalse) {
        program.add(new Instruction(code, operand, ifTrue, ifFalse));
        return this;
    }

    private byte distance(int from, String label) {
        if (label == null) {
            return 0;
        }
        int distance = labels.get(label) - from - 1;
        if (distance < 0 || distance > FARTHEST_JUMP) {
            throw new IllegalStateException("the jump from " + from + " to '" + label + "' spans " + distance);
        }
        return (byte) distance;
    }
}
