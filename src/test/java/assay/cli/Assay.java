package assay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One run of the command line within this JVM.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained
 */
public record Assay(int code, String out, String err) {

    public static Assay run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Assay(code, out.toString(), err.toString());
    }
}
