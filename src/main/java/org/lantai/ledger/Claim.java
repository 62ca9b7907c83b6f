package org.lantai.ledger;

import java.util.List;

/**
 * Something that needs a name.
 *
 * @param key what it is known by
 * @param formerKeys what it may have been known by before, likeliest first
 * @param label its title, label or name
 * @param shown whether it is in the archive; what is withheld keeps its name, but is promised no new one
 */
record Claim(String key, List<String> formerKeys, String label, boolean shown) {
    Claim {
        formerKeys = List.copyOf(formerKeys);
    }
}
