package org.lantai.witness.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantai.subjects.Entry;
import org.lantai.text.PageAddress;

/** Puts the pages of one article into their order. */
final class PartOrder {
    private final Map<String, Entry> members;
    private final SortedMap<Integer, String> numbers = new TreeMap<>();
    /** The keys that have a number: each of hundreds of pages may link all of them. */
    private final Set<String> placed = new HashSet<>();

    private boolean clear = true;

    private PartOrder(List<Entry> members) {
        this.members = members.stream().collect(Collectors.toMap(Entry::key, Function.identity()));
    }

    /**
     * The pages in their order; empty when there is but one, or when two claim one place.
     *
     * @param captured the keys of all documents: a page that was captured and is no member is another article
     */
    static Optional<PartSet> of(List<Entry> members, Set<String> captured) {
        PartOrder order = new PartOrder(members);
        // What a page says of itself goes before what others say of it.
        members.forEach(member -> member.parts().forEach((number, key) -> {
            if (key.equals(member.key())) {
                order.place(number, key);
            }
        }));
        members.forEach(member -> member.parts().forEach((number, key) -> {
            if (order.members.containsKey(key) || !captured.contains(key)) {
                order.place(number, key);
            }
        }));
        return order.clear && order.numbers.size() > 1 ? Optional.of(order.set()) : Optional.empty();
    }

    private void place(int number, String key) {
        if (placed.contains(key)) {
            return;
        }
        if (numbers.putIfAbsent(number, key) == null) {
            placed.add(key);
        } else {
            clear &= !members.containsKey(key);
        }
    }

    private PartSet set() {
        if (isFirstTwice()) {
            numbers.remove(1);
        }
        int shift = shift();
        SortedMap<Integer, Entry> captured = new TreeMap<>();
        numbers.forEach((number, key) ->
                Optional.ofNullable(members.get(key)).ifPresent(e -> captured.put(Math.max(1, number + shift), e)));
        return new PartSet(captured, numbers.lastKey() + shift);
    }

    private int shift() {
        // Behind a first part without a number the second has the number 1 or 2.
        if (numbers.containsKey(0)) {
            return numbers.containsKey(1) ? 1 : 0;
        }
        // Where the numbers go over all articles of a folder, the first page has any.
        return numbers.firstKey() > 2 && isOfFolder() ? 1 - numbers.firstKey() : 0;
    }

    private boolean isOfFolder() {
        String first = Objects.requireNonNull(numbers.get(numbers.firstKey()));
        String last = Objects.requireNonNull(numbers.get(numbers.lastKey()));
        return PageAddress.shared(first, last)
                .filter(PageAddress.Kind.LAST::equals)
                .isPresent();
    }

    /** Later pages may link the first by a number that it does not have itself: its own links know no such page. */
    private boolean isFirstTwice() {
        String one = numbers.get(1);
        Entry first = numbers.containsKey(0) ? members.get(numbers.get(0)) : null;
        return one != null
                && first != null
                && !members.containsKey(one)
                && first.parts().size() > 1
                && !first.parts().containsKey(1);
    }
}
