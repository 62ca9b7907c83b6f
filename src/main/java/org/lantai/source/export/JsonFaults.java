package org.lantai.source.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import org.lantai.model.CapturePlace;
import org.lantai.model.Problem;
import org.lantai.model.ProblemKind;

/** Tells why something is no JSON. */
final class JsonFaults {
    private JsonFaults() {}

    static Problem noJson(CapturePlace place, String what, IOException e, String advice) {
        return Problem.error(ProblemKind.EXPORT_SYNTAX, place, what + " is not valid JSON: " + reason(e) + ".", advice);
    }

    /** Jackson allows 1,000 levels and numbers of 1,000 digits, and tells it to programmers. */
    private static String reason(IOException e) {
        if (e instanceof StreamConstraintsException) {
            return "it goes deeper, or holds a longer number or key, than any scraper writes";
        }
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return String.valueOf(message).lines().findFirst().orElse("");
    }
}
