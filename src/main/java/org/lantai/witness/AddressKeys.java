package org.lantai.witness;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lantai.subjects.Entry;

/**
 * What each article is known by that was captured from one address. The one that came first has the key of the address; a
 * further one has that and the digest of its earliest capture, so that it keeps its key whatever is captured later. What
 * was promised goes before: an article keeps the key it was published under, whether or not the others are still there.
 */
final class AddressKeys {
    private static final String DIGEST = " sha256:";

    private final Evidence evidence;
    private final Set<String> promised;

    AddressKeys(Evidence evidence) {
        this.evidence = evidence;
        this.promised = Set.copyOf(evidence.keys().values());
    }

    /** The key of a further article that has this as its earliest capture. */
    static String further(Entry capture) {
        return capture.key() + DIGEST + capture.origin().lines();
    }

    /**
     * The keys of articles, in their order.
     *
     * @param articles the captures of each, oldest first; the article that came first is the first
     */
    List<String> of(List<List<Entry>> articles) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            int number = i;
            promised(articles.get(i)).filter(taken::add).ifPresent(key -> keys.put(number, key));
        }
        firstOpen(articles, keys).ifPresent(number -> {
            String address = articles.get(number).get(0).key();
            keys.put(number, taken.add(address) ? address : further(articles.get(number), taken));
        });
        for (int i = 0; i < articles.size(); i++) {
            int number = i;
            keys.computeIfAbsent(number, n -> further(articles.get(number), taken));
        }
        return IntStream.range(0, articles.size())
                .mapToObj(i -> keys.getOrDefault(i, ""))
                .toList();
    }

    /** Of those without a promised key the first that the ledger knows, else the first. */
    private Optional<Integer> firstOpen(List<List<Entry>> articles, Map<Integer, String> keys) {
        List<Integer> open = IntStream.range(0, articles.size())
                .filter(i -> !keys.containsKey(i))
                .boxed()
                .toList();
        return open.stream()
                .filter(i -> articles.get(i).stream()
                        .anyMatch(capture -> evidence.id(capture).isPresent()))
                .findFirst()
                .or(() -> open.stream().findFirst());
    }

    /** With a number where an article was told apart from another one of the same bytes. */
    private static String further(List<Entry> captures, Set<String> taken) {
        String key = further(captures.get(0));
        int number = 1;
        while (!taken.add(number == 1 ? key : key + "#" + number)) {
            number++;
        }
        return number == 1 ? key : key + "#" + number;
    }

    private Optional<String> promised(List<Entry> captures) {
        String address = captures.get(0).key();
        Stream<String> ofIds = captures.stream()
                .flatMap(capture -> evidence.id(capture).stream())
                .flatMap(id -> Stream.ofNullable(evidence.keys().get(id)))
                .filter(key -> key.equals(address) || key.startsWith(address + DIGEST));
        Stream<String> ofDigests = captures.stream().map(AddressKeys::further).filter(promised::contains);
        return Stream.concat(ofIds, ofDigests).findFirst();
    }
}
