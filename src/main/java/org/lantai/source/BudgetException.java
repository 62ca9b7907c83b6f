package org.lantai.source;

import java.io.IOException;

/** A file asks for more work than any honest one; says what it does, as in {@code has a header of more than 64 KiB}. */
final class BudgetException extends IOException {
    private static final long serialVersionUID = 1L;

    BudgetException(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
