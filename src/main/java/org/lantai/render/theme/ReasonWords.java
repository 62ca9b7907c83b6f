package org.lantai.render.theme;

import java.util.List;
import java.util.stream.Collectors;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Reason;

/** Says reasons in the interface's language; what that has no words for is said in English. */
public final class ReasonWords {
    private final Messages messages;

    public ReasonWords(Messages messages) {
        this.messages = messages;
    }

    /** Several reasons, one behind the other. */
    public String of(List<? extends Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining(messages.of("evidence-separator")));
    }

    public String of(Reason reason) {
        if (reason instanceof EditReason.Words own) {
            return own.words();
        }
        Object[] values = reason.facts().stream().map(this::value).toArray();
        return messages.find("reason." + reason.key(), values).orElseGet(reason::english);
    }

    private String value(Object value) {
        if (value instanceof Reason reason) {
            return of(reason);
        }
        return value instanceof List<?> words
                ? words.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }
}
