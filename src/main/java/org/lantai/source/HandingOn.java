package org.lantai.source;

import java.util.function.Consumer;
import org.lantai.model.SourcePage;

/** Hands on pages and knows whether it is doing so: what is thrown then is the consumer's affair, not that of the file. */
final class HandingOn implements Consumer<SourcePage> {
    private final Consumer<SourcePage> consumer;
    private int count;
    private boolean busy;

    HandingOn(Consumer<SourcePage> consumer) {
        this.consumer = consumer;
    }

    @Override
    public void accept(SourcePage page) {
        busy = true;
        consumer.accept(page);
        busy = false;
        count++;
    }

    /** How many pages were handed on. */
    int count() {
        return count;
    }

    /** Whether the consumer has not returned from the last page, as when it threw. */
    boolean isBusy() {
        return busy;
    }
}
