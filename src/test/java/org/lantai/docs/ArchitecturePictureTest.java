package org.lantai.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/architecture.svg} and the list of rooms in {@code docs/architecture.md} show the code as it is; {@code
 * -Dlantai.docs=write} brings them up to date.
 */
class ArchitecturePictureTest {
    private static final Path PICTURE = Path.of("docs/architecture.svg");
    private static final Path TEXT = Path.of("docs/architecture.md");
    private static final String BEGIN = "<!-- rooms: written by ArchitecturePictureTest -->\n";
    private static final String END = "<!-- end of rooms -->";

    @Test
    void isWhatTheCodeGives() throws IOException {
        isUpToDate(PICTURE, ArchitecturePicture.svg());
    }

    @Test
    void isFollowedByWhatEachRoomSaysOfItself() throws IOException {
        String text = Files.readString(TEXT);
        StringBuilder rooms = new StringBuilder("\n| room | what it is for |\n|---|---|\n");
        RoomMap.read()
                .imports()
                .keySet()
                .forEach(room -> rooms.append("| `%s` | %s |%n".formatted(room, Purposes.of(room))));
        isUpToDate(
                TEXT,
                text.substring(0, text.indexOf(BEGIN)) + BEGIN + rooms + "\n" + text.substring(text.indexOf(END)));
    }

    private static void isUpToDate(Path file, String expected) throws IOException {
        if ("write".equals(System.getProperty("lantai.docs"))) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as("%s; -Dlantai.docs=write brings it up to date", file)
                .isEqualTo(expected);
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
