package org.lantai.pipeline;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.lantai.model.Origin;
import org.lantai.model.Sha256;
import org.lantai.source.PackedFiles;

/**
 * The addresses that pages call for and that do not stand beside them, as 64 bits of their digests each: an archive may
 * have millions. That two of so many have the same has a chance of one in ten million, and costs a picture. Safe to use
 * from several threads.
 */
final class Wanted {
    private final boolean mayBeThere;
    private final Set<Long> addresses = ConcurrentHashMap.newKeySet();

    /** @param mayBeThere whether the archive holds anything in which they may stand; else nothing is noted */
    Wanted(boolean mayBeThere) {
        this.mayBeThere = mayBeThere;
    }

    void add(Origin origin, String address) {
        if (mayBeThere) {
            PackedFiles.addresses(origin, address).map(Sha256::bits).forEach(addresses::add);
        }
    }

    boolean holds(String address) {
        return addresses.contains(Sha256.bits(address));
    }

    boolean isEmpty() {
        return addresses.isEmpty();
    }
}
