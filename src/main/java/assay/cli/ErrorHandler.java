package assay.cli;

import assay.base.BadInput;
import assay.base.FileProblem;
import assay.sandbox.IsolationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what ended a command into one clear line and an exit code; only a fault of ours shows its stack. */
final class ErrorHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        if (thrown instanceof BadInput bad) {
            bad.lines().forEach(l -> line.getErr().println(Printed.line("assay: " + l)));
            return ExitCode.BAD_INPUT;
        }
        if (thrown instanceof IsolationException e) {
            line.getErr().println(Printed.line("assay: no isolation: " + e.getMessage()));
            return ExitCode.NO_ISOLATION;
        }
        if (thrown instanceof UncheckedIOException e) {
            return io(e.getMessage() + ": " + FileProblem.words(e.getCause()), line);
        }
        if (thrown instanceof IOException e) {
            return io(FileProblem.words(e), line);
        }
        line.getErr().println("assay: Assay itself failed; please report this");
        StringWriter stack = new StringWriter();
        thrown.printStackTrace(new PrintWriter(stack, true));
        line.getErr().println(Printed.block(stack.toString()));
        return ExitCode.GRADER_AT_FAULT;
    }

    private static int io(String words, CommandLine line) {
        line.getErr().println(Printed.line("assay: " + words));
        return ExitCode.BAD_INPUT;
    }
}
