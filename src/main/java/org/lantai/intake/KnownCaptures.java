package org.lantai.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantai.model.Origin;
import org.lantai.model.PartialDate;
import org.lantai.text.UrlKey;

/** The captures that are there: their digests, the addresses they come from, and when these were captured last. */
final class KnownCaptures {
    private static final String NOWHERE = "";

    private final Map<String, Set<String>> addresses = new HashMap<>();
    private final Map<String, Optional<PartialDate>> latest = new HashMap<>();

    /** @param digest of the bytes that were captured, or of the file that is one capture */
    void add(String digest, Origin origin) {
        String key = key(origin);
        addresses.computeIfAbsent(digest, d -> new HashSet<>()).add(key);
        if (!key.equals(NOWHERE)) {
            latest.merge(key, origin.captured(), KnownCaptures::later);
        }
    }

    /** A file that holds many captures. */
    void addFile(String digest) {
        addresses.computeIfAbsent(digest, d -> new HashSet<>()).add(NOWHERE);
    }

    boolean holdsFile(String digest) {
        return addresses.containsKey(digest);
    }

    /** What a capture is to them, whatever stands on it. */
    Arrival arrival(String digest, Origin origin) {
        String key = key(origin);
        Set<String> same = addresses.getOrDefault(digest, Set.of());
        if (same.contains(key) || (key.equals(NOWHERE) && !same.isEmpty())) {
            return Arrival.SAME;
        }
        if (!latest.containsKey(key)) {
            return Arrival.NEW;
        }
        return isBefore(origin.captured(), latest.get(key)) ? Arrival.EARLIER : Arrival.NEWER;
    }

    private static String key(Origin origin) {
        return origin.url().flatMap(UrlKey::of).orElse(NOWHERE);
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && PartialDate.ORDER.compare(one.get(), other.get()) < 0;
    }

    private static Optional<PartialDate> later(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || isBefore(one, other) ? other : one;
    }
}
