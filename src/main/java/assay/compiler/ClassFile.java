package assay.compiler;

import java.util.Objects;

/**
 * A compiled class.
 *
 * @param name its binary name
 * @param bytes the class file; not copied
 */
public record ClassFile(String name, byte[] bytes) {

    public ClassFile {
        Objects.requireNonNull(name, "name is null");
        Objects.requireNonNull(bytes, "bytes are null");
    }
}
