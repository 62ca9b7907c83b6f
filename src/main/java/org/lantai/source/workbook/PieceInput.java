package org.lantai.source.workbook;

import java.io.IOException;
import java.io.InputStream;
import org.lantai.source.stream.BudgetException;
import org.lantai.source.stream.PlainInput;

/** The bytes of a part as long as none of its pieces, a row or a text, is too large: whoever reads them keeps a piece whole. */
final class PieceInput extends PlainInput {
    /** 16 MiB, as of any capture; a cell of Excel has 32,767 characters at most. */
    static final int LIMIT = 16 << 20;

    private final InputStream in;
    private int left = LIMIT;

    PieceInput(InputStream in) {
        this.in = in;
    }

    /** A new piece begins. */
    void renew() {
        left = LIMIT;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (left == 0) {
            throw new BudgetException("has a row or a text of more than " + (LIMIT >> 20) + " MiB");
        }
        int count = in.read(into, offset, Math.min(length, left));
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
