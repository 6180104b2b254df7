package assay.submission;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sources that compilers do not like, each with a class Nasty. */
final class NastySources {

    private NastySources() {}

    /** An assignment for which 2^40 ways through a hierarchy are looked at. */
    static String exponentialHierarchy() {
        return "interface L0 {} interface R0 {}"
                + lines(
                        40,
                        i -> "interface L" + (i + 1) + " extends L" + i + ", R" + i + " {} interface R" + (i + 1)
                                + " extends L" + i + ", R" + i + " {}")
                + "class Nasty { Runnable f(L40 l) { return l; } }";
    }

    /** The last constant is folded to 2^50 letters. */
    static String hugeConstants() {
        return "class Nasty { static final String A0 = \"0123456789abcdef\"; "
                + lines(50, i -> "static final String A" + (i + 1) + " = A" + i + " + A" + i + ";") + "}";
    }

    /** More than the class files of one source may take, in one class. */
    static String largeClass() {
        return constant() + "class Nasty {" + lines(200, i -> "static final String S" + i + " = K.A + \"" + i + "\";")
                + "}";
    }

    /** Some 600 MB of class files. */
    static String manyLargeClasses() {
        return constant() + "class Nasty {}" + lines(10_000, i -> "class C" + i + " { String s = K.A; }");
    }

    static String manyErrors() {
        return "class Nasty {" + "int x=\"\";\n".repeat(100_000) + "}";
    }

    /** Messages in which a type takes 2^60 letters. */
    static String longMessages() {
        return "class Nasty { static class P<A, B> {} static <T> P<T, T> p(T t) { return null; } int x = "
                + "p(".repeat(60) + "1" + ")".repeat(60) + "; }";
    }

    static String deepExpression() {
        return "class Nasty { int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }";
    }

    static String deepChain() {
        return "class Nasty { String f(String s) { return s" + ".trim()".repeat(20_000) + "; } }";
    }

    static String deepClasses() {
        return "class Nasty {" + lines(3000, i -> "class C" + i + " {") + "}".repeat(3001);
    }

    /** Code that is written out 2^30 times. */
    static String nestedFinally() {
        return "class Nasty { int n; void f() {" + "try { n++; } finally {".repeat(30) + "n++;" + "}".repeat(30)
                + "} }";
    }

    private static String constant() {
        return "interface K { String A = \"" + "x".repeat(65_000) + "\"; }\n";
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
