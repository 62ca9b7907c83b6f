package org.lantai.source.stream;

import java.io.IOException;

/** A file asks for more work than any honest one; says what it does, as in {@code has a header of more than 64 KiB}. */
public final class BudgetException extends IOException {
    private static final long serialVersionUID = 1L;

    public BudgetException(String what) {
        super(what);
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
