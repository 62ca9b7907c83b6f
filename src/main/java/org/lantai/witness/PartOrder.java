package org.lantai.witness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lantai.subjects.Entry;

/** Puts the pages of one article into their order. */
final class PartOrder {
    private final Map<String, Entry> members;
    private final SortedMap<Integer, String> numbers = new TreeMap<>();
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
        if (numbers.containsValue(key)) {
            return;
        }
        String known = numbers.putIfAbsent(number, key);
        clear &= known == null || known.equals(key) || !members.containsKey(key);
    }

    private PartSet set() {
        if (isFirstTwice()) {
            numbers.remove(1);
        }
        // Behind a first part without a number the second has the number 1 or 2.
        int shift = numbers.containsKey(0) && numbers.containsKey(1) ? 1 : 0;
        SortedMap<Integer, Entry> captured = new TreeMap<>();
        numbers.forEach((number, key) ->
                Optional.ofNullable(members.get(key)).ifPresent(e -> captured.put(Math.max(1, number + shift), e)));
        return new PartSet(captured, numbers.lastKey() + shift);
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
