package org.lantai.render.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantai.model.edit.Certainty;
import org.lantai.model.edit.EditReason;
import org.lantai.model.edit.Rule;
import org.lantai.render.theme.Messages;
import org.lantai.render.theme.ReasonWords;
import org.lantai.render.theme.RuleNames;
import org.lantai.render.view.History.Change;

/** Says edits in the interface's language. */
final class EditWords {
    private static final int MAX_CHARACTERS = 120;

    /** Shown in the middle of a line, where a whole paragraph would hide the text. */
    private static final int MAX_IN_PASSING = 40;

    private final Messages messages;
    private final RuleNames names;
    private final ReasonWords reasons;

    EditWords(Messages messages) {
        this.messages = messages;
        this.names = new RuleNames(messages);
        this.reasons = new ReasonWords(messages);
    }

    /** A rule's name for readers. */
    String rule(Rule rule) {
        return names.of(rule);
    }

    String rules(List<Rule> rules) {
        return rules.stream().map(this::rule).distinct().collect(Collectors.joining(messages.of("list.comma")));
    }

    Optional<String> why(List<EditReason> why) {
        return why.isEmpty() ? Optional.empty() : Optional.of(reasons.of(why));
    }

    /** What is said of a mark where the pointer rests on it; nothing of what is certain. */
    String title(Certainty certainty, String before) {
        return switch (certainty) {
            case SURE -> "";
            case WITNESS -> messages.of("mark.witness", inPassing(before));
            case LIKELY ->
                before.isEmpty() ? messages.of("mark.likely.added") : messages.of("mark.likely", inPassing(before));
            case UNSURE -> messages.of("mark.unsure");
        };
    }

    Change change(String lead, String before, String after, int times) {
        return new Change(lead, shortened(before), shortened(after), times);
    }

    String block(int number) {
        return messages.of("note.block", number);
    }

    String headline() {
        return messages.of("note.headline");
    }

    String elsewhere() {
        return messages.of("note.elsewhere");
    }

    String throughout() {
        return messages.of("note.throughout");
    }

    static String shortened(String text) {
        return shortened(text, MAX_CHARACTERS);
    }

    String inPassing(String text) {
        return shortened(text, MAX_IN_PASSING);
    }

    private static String shortened(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }
}
