package org.lantai.history;

import static org.lantai.history.Piece.BRIDGE;
import static org.lantai.history.Piece.FERRY;
import static org.lantai.history.Piece.TEA;
import static org.lantai.history.Point.TYPED_IDS;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ids as people type them, years later. */
@ExtendWith(Playing.class)
class TypedIdsHistoryTest {
    @Test
    @Breaks(TYPED_IDS)
    void everyIdEverPromisedIsFoundHoweverItIsTyped(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        String bridge = life.idOf(BRIDGE);
        String ferry = life.idOf(FERRY);
        life.says(BRIDGE, "title", "鹭溪老桥的一年零两个月").keeps(TEA).builds();
        life.cites(bridge).cites(bridge.toUpperCase(Locale.ROOT)).cites("d/" + ferry + "/");
        life.cites(ferry.replace('0', 'O').replace('1', 'l'));
        life.cites("https://archive.example/d/" + bridge + "/#p1");
    }

    @Test
    @Breaks(TYPED_IDS)
    void aMistypedIdIsToldWithItsNeighbour(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        String id = life.idOf(BRIDGE);
        life.citesNothing(mistyped(id), id);
        life.says(FERRY, "sameAs", mistyped(id)).builds().hearing(id);
    }

    @Test
    @Breaks(TYPED_IDS)
    void aMistypedIdOfAWithdrawnDocumentIsToldToo(Life life) {
        life.keeps(BRIDGE, FERRY).builds();
        String id = life.idOf(BRIDGE);
        life.withdraws(BRIDGE).builds();
        life.citesNothing(mistyped(id), id);
    }

    /** With its third character as another. */
    private static String mistyped(String id) {
        return id.substring(0, 2) + (id.charAt(2) == 'b' ? 'c' : 'b') + id.substring(3);
    }
}
