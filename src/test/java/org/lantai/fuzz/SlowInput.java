package org.lantai.fuzz;

/** An input took longer than its length allows. */
final class SlowInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Of where the work stood while it was slow. */
    SlowInput(StackTraceElement[] stood) {
        super("over the time that its length allows");
        setStackTrace(stood);
    }
}
