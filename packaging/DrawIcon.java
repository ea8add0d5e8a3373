import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon: a latent map, its classes as coloured clouds within the prior's rings. Remake it by
 * {@code java packaging/DrawIcon.java assets}; it writes icon.svg, icon-SIZE.png, icon.ico and icon.icns.
 */
public final class DrawIcon {

    /** Positions and sizes are shares of the icon's width. */
    private record Dot(double x, double y, double radius, String colour) {}

    private record Drawing(List<Double> rings, double ringWidth, List<Dot> dots) {}

    private record Cloud(double x, double y, double spread, String colour) {}

    private static final String TOP = "#24345c";
    private static final String BOTTOM = "#0c1224";
    private static final String RING = "#8fa6d8";
    private static final double CORNER = 0.22;

    /** Okabe and Ito's colours, to be told apart by everyone. */
    private static final List<Cloud> CLOUDS = List.of(
            new Cloud(0.50, 0.47, 0.050, "#f0e442"),
            new Cloud(0.28, 0.32, 0.056, "#56b4e9"),
            new Cloud(0.68, 0.28, 0.056, "#e69f00"),
            new Cloud(0.76, 0.55, 0.052, "#d55e00"),
            new Cloud(0.60, 0.76, 0.056, "#cc79a7"),
            new Cloud(0.28, 0.67, 0.056, "#00b383"));

    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

    private DrawIcon() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("icon.svg"), svg(drawing(512)));
        Map<Integer, byte[]> pngs = new TreeMap<>();
        for (int size : SIZES) {
            pngs.put(size, png(paint(drawing(size), size)));
            Files.write(folder.resolve("icon-" + size + ".png"), pngs.get(size));
        }
        Files.write(folder.resolve("icon.ico"), ico(pngs));
        Files.write(folder.resolve("icon.icns"), icns(pngs));
    }

    /** The smaller the icon, the fewer and larger its dots and the fewer its rings. */
    private static Drawing drawing(int sizePx) {
        if (sizePx < 48) {
            List<Dot> dots = CLOUDS.stream()
                    .map(cloud -> new Dot(cloud.x(), cloud.y(), 0.095, cloud.colour()))
                    .toList();
            return new Drawing(List.of(0.40), 0.045, dots);
        }
        int dotsPerCloud = sizePx < 128 ? 9 : 26;
        double radius = sizePx < 128 ? 0.030 : 0.0165;
        RandomGenerator random = new SplittableRandom(7);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < dotsPerCloud; i++) {
            for (Cloud cloud : CLOUDS) {
                dots.add(new Dot(
                        cloud.x() + cloud.spread() * random.nextGaussian(),
                        cloud.y() + cloud.spread() * random.nextGaussian(),
                        radius,
                        cloud.colour()));
            }
        }
        return new Drawing(List.of(0.14, 0.28, 0.42), 0.008, dots);
    }

    private static BufferedImage paint(Drawing drawing, int sizePx) {
        var image = new BufferedImage(sizePx, sizePx, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(sizePx, sizePx);
        g.setPaint(new LinearGradientPaint(
                0, 0, 0, 1, new float[] {0, 1}, new Color[] {Color.decode(TOP), Color.decode(BOTTOM)}));
        g.fill(new RoundRectangle2D.Double(0, 0, 1, 1, 2 * CORNER, 2 * CORNER));
        g.setStroke(new BasicStroke((float) drawing.ringWidth()));
        for (double radius : drawing.rings()) {
            g.setColor(withOpacity(RING, ringOpacity(radius)));
            g.draw(circle(0.5, 0.5, radius));
        }
        for (Dot dot : drawing.dots()) {
            g.setColor(Color.decode(dot.colour()));
            g.fill(circle(dot.x(), dot.y(), dot.radius()));
        }
        g.dispose();
        return image;
    }

    private static String svg(Drawing drawing) {
        var svg = new StringBuilder(String.format(
                Locale.ROOT,
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
                <title>VAE Lab</title>
                <linearGradient id="night" x2="0" y2="1">
                <stop stop-color="%s"/><stop offset="1" stop-color="%s"/>
                </linearGradient>
                <rect width="512" height="512" rx="%.0f" fill="url(#night)"/>
                """,
                TOP, BOTTOM, 512 * CORNER));
        for (double radius : drawing.rings()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"256\" cy=\"256\" r=\"%.1f\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\""
                            + " stroke-opacity=\"%.2f\"/>%n",
                    512 * radius, RING, 512 * drawing.ringWidth(), ringOpacity(radius)));
        }
        for (Dot dot : drawing.dots()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
                    512 * dot.x(), 512 * dot.y(), 512 * dot.radius(), dot.colour()));
        }
        return svg.append("</svg>\n").toString();
    }

    private static double ringOpacity(double radius) {
        return 1 - 1.4 * radius;
    }

    private static Ellipse2D circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Color withOpacity(String colour, double opacity) {
        Color opaque = Color.decode(colour);
        return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), (int) Math.round(255 * opacity));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** Windows: a table of images, then the PNG files themselves; 0 stands for a width of 256. */
    private static byte[] ico(Map<Integer, byte[]> pngs) {
        List<Integer> sizes = pngs.keySet().stream().filter(size -> size <= 256).toList();
        int offset = 6 + 16 * sizes.size();
        int length = offset + sizes.stream().mapToInt(size -> pngs.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(pngs.get(size).length).putInt(offset);
            offset += pngs.get(size).length;
        }
        sizes.forEach(size -> file.put(pngs.get(size)));
        return file.array();
    }

    /** macOS: each PNG file behind its type's name and its length. */
    private static byte[] icns(Map<Integer, byte[]> pngs) {
        Map<String, Integer> types = new TreeMap<>(Map.of("ic07", 128, "ic08", 256, "ic09", 512));
        int length = 8 + types.values().stream().mapToInt(size -> 8 + pngs.get(size).length).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        types.forEach((type, size) -> file.put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(8 + pngs.get(size).length)
                .put(pngs.get(size)));
        return file.array();
    }
}
