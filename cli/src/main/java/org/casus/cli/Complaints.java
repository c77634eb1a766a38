package org.casus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.LedgerException;
import org.casus.ledger.WrongCaseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user in a line or two what went wrong, and chooses the exit code. */
final class Complaints implements IParameterExceptionHandler, IExecutionExceptionHandler {

  @Override
  public int handleParseException(ParameterException problem, String[] args) {
    PrintWriter err = problem.getCommandLine().getErr();
    err.println("casus: " + problem.getMessage());
    UnmatchedArgumentException.printSuggestions(problem, err);
    hint(problem.getCommandLine(), err);
    return ExitCode.WRONG_USE;
  }

  @Override
  public int handleExecutionException(Exception problem, CommandLine line, @Nullable ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (problem instanceof WrongUse || problem instanceof MisunderstoodException) {
      err.println("casus: " + problem.getMessage());
      hint(line, err);
      return ExitCode.WRONG_USE;
    }
    if (problem instanceof LedgerException) {
      err.println("casus: " + problem.getMessage());
      return problem instanceof WrongCaseException ? ExitCode.WRONG_USE : ExitCode.NOT_FINISHED;
    }
    boolean debug = line.getCommand() instanceof Debuggable command && command.options().debug();
    if (problem instanceof IOException || problem instanceof UncheckedIOException) {
      err.println("casus: could not finish: " + reason(problem) + ".");
    } else {
      err.println("casus: stopped by a defect in Casus: " + oneLine(problem) + ". Please report it"
          + (debug ? "." : "; --debug shows where it happened."));
    }
    if (debug) {
      problem.printStackTrace(err);
    }
    return ExitCode.NOT_FINISHED;
  }

  /** Tells of an error of the Java machine. */
  int fatal(Error error, PrintWriter err) {
    if (error instanceof OutOfMemoryError) {
      err.println("casus: the memory ran out. Give Casus more with CASUS_JAVA_OPTS=-Xmx4g, use fewer --threads,"
          + " or read the reports in several runs.");
    } else {
      err.println("casus: stopped by a defect in Casus: " + oneLine(error) + ". Please report it.");
    }
    return ExitCode.NOT_FINISHED;
  }

  /** Why a file could not be read or written, in words. */
  static String reason(Exception problem) {
    Throwable cause = problem instanceof UncheckedIOException wrapped ? Objects.requireNonNull(wrapped.getCause()) : problem;
    if (cause instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getReason() + ": " + failed.getFile();
    }
    return oneLine(cause);
  }

  private static String oneLine(Throwable problem) {
    String message = problem.getMessage();
    String name = problem.getClass().getSimpleName();
    return message == null ? name : name + ": " + message.lines().findFirst().orElse("");
  }

  private static void hint(CommandLine line, PrintWriter err) {
    err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
  }
}
