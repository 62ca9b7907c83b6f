package org.lantai.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Block;
import org.lantai.model.Inline;

/** The links of a text that lead to places of its own: from a number to its note, and back. */
public final class InnerLinks {
    private InnerLinks() {}

    /**
     * Blocks in which each such link leads somewhere and something leads to each such place; links and places without
     * the other are plain text. The places are numbered, {@code n1}, {@code n2}: what pages call them may be anything.
     */
    public static List<Block> settle(List<Block> blocks) {
        Found found = new Found();
        Block.mapRuns(blocks, found::look);
        if (found.places.isEmpty() && found.links.isEmpty()) {
            return blocks;
        }
        Map<String, String> names = new HashMap<>();
        for (String place : found.places) {
            if (found.links.contains(place)) {
                names.put(place, "n" + (names.size() + 1));
            }
        }
        return renamed(blocks, names);
    }

    /** The blocks of a part of a text, its places called otherwise than those of all other parts. */
    public static List<Block> ofPart(List<Block> blocks, int part) {
        Found found = new Found();
        Block.mapRuns(blocks, found::look);
        Map<String, String> names = new HashMap<>();
        found.places.forEach(place -> names.put(place, place + "-" + part));
        return names.isEmpty() ? blocks : renamed(blocks, names);
    }

    private static List<Block> renamed(List<Block> blocks, Map<String, String> names) {
        Renaming renaming = new Renaming(names);
        return Block.mapRuns(blocks, renaming::run);
    }

    private static Optional<String> place(Inline.Link link) {
        return link.href().startsWith("#") ? Optional.of(link.href().substring(1)) : Optional.empty();
    }

    /** The places of a text in their order, and those that links lead to. */
    private static final class Found {
        private final Set<String> places = new LinkedHashSet<>();
        private final Set<String> links = new HashSet<>();

        List<Inline> look(List<Inline> run) {
            for (Inline inline : run) {
                if (inline instanceof Inline.Anchor anchor) {
                    places.add(anchor.name());
                } else if (inline instanceof Inline.Link link) {
                    place(link).ifPresent(links::add);
                    look(link.content());
                } else if (inline instanceof Inline.Styled styled) {
                    look(styled.content());
                }
            }
            return run;
        }
    }

    /** Gives places their new names, the first of each name alone: of two that are called the same, it is the one meant. */
    private static final class Renaming {
        private final Map<String, String> names;
        private final Set<String> given = new HashSet<>();

        Renaming(Map<String, String> names) {
            this.names = names;
        }

        List<Inline> run(List<Inline> run) {
            List<Inline> renamed = new ArrayList<>(run.size());
            for (Inline inline : run) {
                renamed(inline).forEach(piece -> add(renamed, piece));
            }
            return renamed;
        }

        private List<Inline> renamed(Inline inline) {
            if (inline instanceof Inline.Anchor anchor) {
                String name = names.get(anchor.name());
                return name != null && given.add(name) ? List.of(new Inline.Anchor(name)) : List.of();
            } else if (inline instanceof Inline.Styled styled) {
                return List.of(new Inline.Styled(styled.style(), run(styled.content())));
            }
            return inline instanceof Inline.Link link ? renamed(link) : List.of(inline);
        }

        private List<Inline> renamed(Inline.Link link) {
            List<Inline> content = run(link.content());
            Optional<String> place = place(link);
            if (place.isEmpty()) {
                return List.of(new Inline.Link(link.href(), content));
            }
            String name = names.get(place.get());
            return name == null ? content : List.of(new Inline.Link("#" + name, content));
        }

        /** Adds a piece; characters that nothing parts any more are one. */
        private static void add(List<Inline> run, Inline piece) {
            int last = run.size() - 1;
            if (piece instanceof Inline.Text text && last >= 0 && run.get(last) instanceof Inline.Text before) {
                run.set(last, new Inline.Text(before.text() + text.text()));
            } else {
                run.add(piece);
            }
        }
    }
}
