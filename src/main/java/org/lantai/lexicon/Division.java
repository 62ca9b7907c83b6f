package org.lantai.lexicon;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, in Simplified characters.
 *
 * @param name its full name: 大观区
 * @param rank how high it stands
 * @param parent what it lies in: the prefecture, or the province or country
 */
public record Division(String name, Rank rank, Optional<Division> parent) {
    /** From the highest to the lowest. */
    public enum Rank {
        COUNTRY,
        PROVINCE,
        PREFECTURE,
        COUNTY,
        TOWNSHIP
    }

    public static Division of(String name, Rank rank, @Nullable Division parent) {
        return new Division(name, rank, Optional.ofNullable(parent));
    }

    /** Whether it lies in another, directly or not. */
    public boolean isIn(Division other) {
        return parent.isPresent() && (parent.get().equals(other) || parent.get().isIn(other));
    }

    /** What it lies in, from the highest down: 安徽省安庆市; empty for what is the highest. */
    public String within() {
        return parent.map(p -> p.within() + p.name()).orElse("");
    }
}
