package org.lantai.extract.thread;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways from several posts down to the elements in them, by which the same element is found again in the others. */
final class Ways {
    /** A way, step by step; two elements that are reached by the same steps are reached by the same way. */
    static final class Way {
        private final @Nullable Way around;
        private final String step;
        private final int depth;
        private final Map<String, Way> inner = new HashMap<>(4);
        private @Nullable String path;

        private Way(@Nullable Way around, String step) {
            this.around = around;
            this.step = step;
            this.depth = around == null ? 0 : around.depth + 1;
        }

        private Way inner(String step) {
            return inner.computeIfAbsent(step, s -> new Way(this, s));
        }

        int depth() {
            return depth;
        }

        /** Whether the names of elements tell it, which are written with a point. */
        boolean isByName() {
            return path().indexOf('.') >= 0;
        }

        /** Its steps as one string. */
        String path() {
            if (path == null) {
                path = around == null ? "" : around.path() + "/" + step;
            }
            return path;
        }
    }

    /**
     * The ways to one element; the post itself is reached by no step, so that both are the same.
     *
     * @param named by the names of elements
     * @param placed by their places among those of one kind
     */
    record Both(Way named, Way placed) {
        boolean has(Way way) {
            return named.equals(way) || placed.equals(way);
        }
    }

    private final Map<Holder, Both> known = new HashMap<>();
    private final Both none;

    Ways() {
        Way start = new Way(null, "");
        none = new Both(start, start);
    }

    /** The ways to an element; calls itself for the elements around it, no deeper than the parser nests them. */
    Both to(Holder holder, Holder unit) {
        Holder around = holder.around();
        if (holder.equals(unit) || around == null) {
            return none;
        }
        Both both = known.get(holder);
        if (both == null) {
            Both outer = to(around, unit);
            both = new Both(outer.named.inner(holder.name()), outer.placed.inner(holder.place()));
            known.put(holder, both);
        }
        return both;
    }
}
