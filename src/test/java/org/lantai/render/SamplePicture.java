package org.lantai.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A small picture: a bank, water, a sky. */
public final class SamplePicture {
    private SamplePicture() {}

    public static void write(Path file) throws IOException {
        BufferedImage image = new BufferedImage(800, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(new Color(0xC9D3D6));
        g.fillRect(0, 0, 800, 450);
        g.setColor(new Color(0x8FA3A6));
        g.fillRect(0, 240, 800, 210);
        g.setColor(new Color(0x6B6A58));
        g.fillOval(-200, 200, 700, 90);
        g.dispose();
        ImageIO.write(image, "png", file.toFile());
    }
}
