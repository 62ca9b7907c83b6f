package org.lantai.extract.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.lantai.extract.draft.Prose;
import org.lantai.lexicon.MatchForm;
import org.lantai.lexicon.Table;

/** Finds the post that opens a thread among those that answer it, by the numbers in their ids. */
public final class FirstPost {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?i)((?:[a-z]+[-_]?)?(?:post|floor|reply|message)(?:[-_]?(?:content|message|text|body))?[-_]?)\\d+");

    /** What only threads print, in {@link MatchForm}. */
    private static final Pattern THREAD =
            Pattern.compile(String.join("|", Table.words(FirstPost.class, "thread-signs.tsv", 2)));

    private FirstPost() {}

    /** The opening post, where an element holds a thread; else the element itself. */
    public static Element of(Element found) {
        Map<String, List<Element>> series = new LinkedHashMap<>();
        for (Element element : found.getElementsByAttribute("id")) {
            Matcher m = NUMBERED.matcher(element.id());
            if (m.matches() && Prose.stops(element.wholeText()) > 0) {
                series.computeIfAbsent(m.group(1), k -> new ArrayList<>()).add(element);
            }
        }
        Optional<Element> first = series.values().stream()
                .filter(posts -> posts.size() > 1 && !posts.get(1).parents().contains(posts.get(0)))
                .map(posts -> posts.get(0))
                .findFirst();
        boolean thread = first.isPresent()
                && THREAD.matcher(MatchForm.of(found.root().wholeText())).find();
        return thread ? first.get() : found;
    }
}
