package org.lantai.render.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasTest {
    private static final int WHITE = 0xFFFFFF;
    private static final int RED = 0xC00000;

    private Canvas canvas;

    @BeforeEach
    void begin() {
        canvas = new Canvas(20, 10, WHITE);
    }

    private BufferedImage seen() throws IOException {
        return ImageIO.read(new ByteArrayInputStream(canvas.png()));
    }

    private static int colour(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xFFFFFF;
    }

    @Test
    void aRectangleStandsWhereItWasPut() throws IOException {
        canvas.fill(RED, 3, 2, 8, 5);
        BufferedImage image = seen();
        assertThat(image.getWidth()).isEqualTo(20);
        assertThat(image.getHeight()).isEqualTo(10);
        for (int y = 0; y < 10; y++) {
            for (int x = 0; x < 20; x++) {
                boolean inside = x >= 3 && x < 8 && y >= 2 && y < 5;
                assertThat(colour(image, x, y)).as("%d, %d", x, y).isEqualTo(inside ? RED : WHITE);
            }
        }
    }

    @Test
    void whatLiesOutsideIsLeftOut() throws IOException {
        canvas.fill(RED, -5, -5, 400, 1);
        assertThat(colour(seen(), 19, 0)).isEqualTo(RED);
        assertThat(colour(seen(), 19, 1)).isEqualTo(WHITE);
    }

    @Test
    void aRoundCornerFadesIntoTheGround() throws IOException {
        canvas.round(RED, 0, 0, 20, 10, 5);
        BufferedImage image = seen();
        assertThat(colour(image, 0, 0)).isEqualTo(WHITE);
        assertThat(colour(image, 10, 0)).isEqualTo(RED);
        assertThat(colour(image, 1, 1)).isNotIn(WHITE, RED).isEqualTo(colour(image, 18, 8));
        assertThat(colour(image, 0, 3)).isNotIn(WHITE, RED).isEqualTo(colour(image, 3, 0));
    }
}
