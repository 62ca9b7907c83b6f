package org.lantai.ledger;

import java.util.List;

/**
 * A name in an index that needs a slug.
 *
 * @param key what it is known by
 * @param formerKeys what it may have been known by before, likeliest first
 * @param label its title, label or name
 */
record Claim(String key, List<String> formerKeys, String label) {
    Claim {
        formerKeys = List.copyOf(formerKeys);
    }
}
