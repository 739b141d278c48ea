package nl.goedmaker.checks.photos;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Photos of jewellery, drawn: another piece on another table for every seed. */
public final class Pictures {
    public static final int WIDTH = 900;
    public static final int HEIGHT = 700;

    private Pictures() {}

    public static BufferedImage jewel(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setPaint(new GradientPaint(
                random.nextInt(WIDTH),
                0,
                colour(random, 90, 250),
                random.nextInt(WIDTH),
                HEIGHT,
                colour(random, 40, 200)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 6; i++) {
            pen.setColor(colour(random, 60, 230));
            pen.fillOval(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), 100 + random.nextInt(250), 80 + random.nextInt(200));
        }
        int x = 100 + random.nextInt(300);
        int y = 80 + random.nextInt(200);
        int wide = 250 + random.nextInt(250);
        int high = 200 + random.nextInt(250);
        int links = 14 + random.nextInt(20);
        for (int i = 0; i < links; i++) {
            double angle = 2 * Math.PI * i / links;
            pen.setStroke(new BasicStroke(4 + random.nextInt(8)));
            pen.setColor(colour(random, 120, 255));
            pen.drawOval(
                    (int) (x + wide / 2.0 + Math.cos(angle) * wide / 2),
                    (int) (y + high / 2.0 + Math.sin(angle) * high / 2),
                    40,
                    26);
        }
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            pen.setColor(colour(random, 0, 255));
            pen.fillOval(
                    x + random.nextInt(wide),
                    y + random.nextInt(high),
                    50 + random.nextInt(60),
                    50 + random.nextInt(60));
        }
        pen.dispose();
        for (int py = 0; py < HEIGHT; py++) {
            for (int px = 0; px < WIDTH; px++) {
                int grain = random.nextInt(-6, 7);
                int rgb = picture.getRGB(px, py);
                picture.setRGB(
                        px,
                        py,
                        clamp((rgb >> 16 & 255) + grain) << 16
                                | clamp((rgb >> 8 & 255) + grain) << 8
                                | clamp((rgb & 255) + grain));
            }
        }
        return picture;
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    private static Color colour(SplittableRandom random, int from, int to) {
        return new Color(random.nextInt(from, to), random.nextInt(from, to), random.nextInt(from, to));
    }

    public static BufferedImage scaled(BufferedImage picture, double by) {
        BufferedImage made = new BufferedImage(
                (int) (picture.getWidth() * by), (int) (picture.getHeight() * by), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, 0, 0, made.getWidth(), made.getHeight(), null);
        pen.dispose();
        return made;
    }

    public static BufferedImage brighter(BufferedImage picture, float by) {
        return new RescaleOp(by, 8, null).filter(picture, null);
    }

    /** @param share taken off each side */
    public static BufferedImage trimmed(BufferedImage picture, double share) {
        int x = (int) (picture.getWidth() * share);
        int y = (int) (picture.getHeight() * share);
        return picture.getSubimage(x, y, picture.getWidth() - 2 * x, picture.getHeight() - 2 * y);
    }

    /** A quarter clockwise. */
    public static BufferedImage turned(BufferedImage picture) {
        BufferedImage made = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        AffineTransform turn = AffineTransform.getTranslateInstance(picture.getHeight(), 0);
        turn.quadrantRotate(1);
        pen.drawImage(picture, turn, null);
        pen.dispose();
        return made;
    }

    public static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    public static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** @param taken as EXIF writes it, {@code 2026:11:20 08:31:00} */
    public static byte[] withExif(byte[] jpeg, String taken, int orientation) {
        byte[] moment = (taken + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(26 + 12 + 18 + moment.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8769).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 0x9003).putShort((short) 2).putInt(moment.length).putInt(56);
        tiff.putInt(0);
        tiff.put(moment);
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
        file.put(jpeg, 0, 2);
        file.put((byte) 0xff).put((byte) 0xe1).putShort((short) (8 + tiff.capacity()));
        file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        file.put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    public static BufferedImage read(byte[] bytes) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }
}
