package org.lantai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** {@code docs/architecture.svg} shows the code as it is; {@code -Dlantai.docs=write} draws it anew. */
class ArchitecturePictureTest {
    private static final Path PICTURE = Path.of("docs/architecture.svg");

    @Test
    void isWhatTheCodeGives() throws IOException {
        String drawn = ArchitecturePicture.svg();
        if ("write".equals(System.getProperty("lantai.docs"))) {
            Files.writeString(PICTURE, drawn);
        }
        assertThat(Files.readString(PICTURE)).as("%s; -Dlantai.docs=write draws it anew", PICTURE).isEqualTo(drawn);
    }

    @Test
    void hasAPlaceForEveryRoom() {
        Set<String> rooms = RoomMap.read().top().imports().keySet();
        assertThat(ArchitecturePicture.rooms()).isEqualTo(rooms);
    }

    @Test
    void handsOnWhatBothRoomsKnow() {
        assertThat(ArchitecturePicture.HANDED).allSatisfy(handed -> {
            String value = handed.value().getName();
            assertThat(RoomMap.roomsThatUse(value)).as(value).contains(handed.from(), handed.to());
        });
    }
}
