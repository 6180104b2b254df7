package assay.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void isReadAsWritten() throws IOException {
        byte[] palette = new Ramp(0, 1).palette();
        String url = Png.dataUrl(new byte[][] {{0, 1, (byte) 255}, {1, 1, 1}}, palette);
        byte[] bytes = Base64.getDecoder().decode(url.substring("data:image/png;base64,".length()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
        assertThat(image.getRGB(1, 0)).isEqualTo(0xFFF7F7F4);
        assertThat(image.getRGB(2, 0)).isEqualTo(0xFF0C2C5C);
    }

    @Test
    void keepsColours() throws IOException {
        String url = Png.trueColour(new byte[][] {{1, 2, 3, (byte) 255, 0, 128 - 256}});
        byte[] bytes = Base64.getDecoder().decode(url.substring("data:image/png;base64,".length()));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image.getWidth()).isEqualTo(2);
        assertThat(image.getRGB(0, 0)).isEqualTo(0xFF010203);
        assertThat(image.getRGB(1, 0)).isEqualTo(0xFFFF0080);
    }
}
