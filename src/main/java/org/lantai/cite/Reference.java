package org.lantai.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A formatted reference: words, some of them in italics. */
public final class Reference {
    private record Run(String text, boolean italics) {}

    private final List<Run> runs;

    private Reference(List<Run> runs) {
        this.runs = List.copyOf(runs);
    }

    /** As plain text. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** As HTML, with {@code i} for italics. */
    public String html() {
        return runs.stream()
                .map(run -> run.italics() ? "<i>" + escaped(run.text()) + "</i>" : escaped(run.text()))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** A reference in the making. */
    static final class Draft {
        /** What ends a sentence already, as full-width marks do as well. */
        private static final Pattern ENDED = Pattern.compile("[.?!。？！…]”?$");

        private static final Pattern COMMA = Pattern.compile(",(”?) ?$");

        private final List<Run> runs = new ArrayList<>();
        private boolean italics;

        void italics() {
            italics = !italics;
        }

        void value(String text) {
            if (!text.isEmpty()) {
                runs.add(new Run(text, italics));
            }
        }

        /** Words of the template: a full stop falls away behind another mark that ends a sentence, and takes the place of a comma. */
        void words(String text) {
            if (!text.startsWith(".") || runs.isEmpty()) {
                value(text);
                return;
            }
            Run last = runs.get(runs.size() - 1);
            Matcher comma = COMMA.matcher(last.text());
            boolean open = comma.find();
            if (open) {
                runs.set(runs.size() - 1, new Run(comma.replaceFirst(".$1"), last.italics()));
            }
            value(open || ENDED.matcher(last.text()).find() ? text.substring(1) : text);
        }

        Reference reference() {
            return new Reference(runs);
        }
    }
}
