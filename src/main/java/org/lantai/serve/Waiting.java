package org.lantai.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import org.lantai.serve.Rounds.Round;

/**
 * Answers pages that wait for the next build: with a script, since that is all that their policy lets them load, and as
 * soon as there is something to say.
 */
final class Waiting {
    /** Each keeps a thread; browsers ask for six of one host at most. */
    private static final int MOST = 16;

    private static final long PATIENCE = 25_000;

    private final Rounds rounds;
    private final Semaphore room = new Semaphore(MOST);

    Waiting(Rounds rounds) {
        this.rounds = rounds;
    }

    /** @param known the round that the page knows of */
    Answer answer(int known) throws IOException {
        if (!room.tryAcquire()) {
            return script(rounds.now());
        }
        try {
            return script(rounds.after(known, PATIENCE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the server was stopped");
        } finally {
            room.release();
        }
    }

    private static Answer script(Round round) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("round", round.number());
        round.fault()
                .ifPresent(fault -> told.put("where", fault.where())
                        .put("message", fault.message())
                        .put("advice", fault.advice()));
        return Answer.of(200, Answer.SCRIPT, "lantaiServe(" + told + ");\n");
    }
}
