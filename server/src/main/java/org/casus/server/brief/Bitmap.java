package org.casus.server.brief;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws our own SVG as PNG, for forms that hold no SVG. The same drawing gives the same bytes. Stateless. */
final class Bitmap {
  private static final Logger LOG = LoggerFactory.getLogger(Bitmap.class);

  /** Dots; 178 mm at 200 dots an inch. */
  private static final float WIDTH = 1400;

  /** Halos are painted over their letters by programs that know no order of painting. */
  private static final Pattern HALO = Pattern.compile("svg \\.halo \\{[^}]*\\}");

  /** Said in the place of a drawing that could not be made. */
  static final String MISSING = "The drawing can't be shown in this form on this computer; the HTML form has it.";

  private Bitmap() {}

  /** The drawing; empty where this computer cannot draw. */
  static Optional<byte[]> of(String svg) {
    try {
      Typefaces.register();
      Drawn drawn = new Drawn();
      drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
      drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
      drawn.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
      drawn.addTranscodingHint(ImageTranscoder.KEY_BACKGROUND_COLOR, Color.WHITE);
      drawn.transcode(new TranscoderInput(new StringReader(HALO.matcher(svg).replaceAll("").replace("-apple-system", "\"DejaVu Sans\""))), null);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(drawn.image, "png", png);
      return Optional.of(png.toByteArray());
    } catch (TranscoderException | IOException | LinkageError | IllegalStateException e) {
      LOG.warn("A drawing could not be made", e);
      return Optional.empty();
    }
  }

  /** Keeps the picture rather than writing it. */
  private static final class Drawn extends ImageTranscoder {
    private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    @Override
    public BufferedImage createImage(int width, int height) {
      return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    @Override
    public void writeImage(BufferedImage made, @Nullable TranscoderOutput output) {
      image = made;
    }
  }
}
