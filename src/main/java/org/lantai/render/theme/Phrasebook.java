package org.lantai.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says in the interface's language what the stages say in English, such as why a charset was chosen. Its phrases are
 * pairs of messages: {@code evidence.1.said = declared in {0}} is what a stage says, {@code evidence.1} what a reader
 * reads. What it has no phrase for stays as it is.
 */
public final class Phrasebook {
    private static final Pattern BETWEEN = Pattern.compile("; |, against what is ");
    private static final String PREFIX = "evidence.";
    private static final String SAID = ".said";

    private final List<Phrase> phrases = new ArrayList<>();
    private final String separator;

    public Phrasebook(Messages messages) {
        this.separator = messages.of("evidence-separator");
        for (String key : messages.keys()) {
            if (key.startsWith(PREFIX) && key.endsWith(SAID)) {
                String target = messages.of(key.substring(0, key.length() - SAID.length()));
                phrases.add(new Phrase(pattern(messages.of(key)), target));
            }
        }
    }

    public String say(String english) {
        return BETWEEN.splitAsStream(english).map(this::phrase).collect(Collectors.joining(separator));
    }

    private String phrase(String english) {
        for (Phrase phrase : phrases) {
            Matcher m = phrase.said().matcher(english);
            if (m.matches()) {
                return phrase.filled(m);
            }
        }
        return english;
    }

    /** Each {@code {0}}, {@code {1}} stands for any words; they come in this order. */
    private static Pattern pattern(String said) {
        String regex = Pattern.compile("\\{\\d\\}")
                .splitAsStream(said + " ")
                .map(literal -> Pattern.quote(literal))
                .collect(Collectors.joining("(.+)"));
        return Pattern.compile(regex.replaceFirst(" \\\\E$", "\\\\E"));
    }

    private record Phrase(Pattern said, String target) {
        String filled(Matcher m) {
            String out = target;
            for (int i = 0; i < m.groupCount(); i++) {
                out = out.replace("{" + i + "}", m.group(i + 1));
            }
            return out;
        }
    }
}
