package org.casus.server.brief;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Optional;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws our own SVG as PNG, for forms that hold no SVG. The same drawing gives the same bytes. Stateless. */
final class Bitmap {
  private static final Logger LOG = LoggerFactory.getLogger(Bitmap.class);

  /** Wide enough for 190 mm at 210 dots an inch. */
  private static final float WIDTH = 1600;

  /** Said in the place of a drawing that could not be made. */
  static final String MISSING = "The drawing can't be shown in this form on this computer; the HTML form has it.";

  private Bitmap() {}

  /** The drawing; empty where this computer cannot draw. */
  static Optional<byte[]> of(String svg) {
    try {
      Typefaces.register();
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      PNGTranscoder transcoder = new PNGTranscoder();
      transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, WIDTH);
      transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
      transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
      transcoder.transcode(new TranscoderInput(new StringReader(svg.replace("-apple-system", "\"DejaVu Sans\""))), new TranscoderOutput(png));
      return Optional.of(png.toByteArray());
    } catch (TranscoderException | LinkageError | IllegalStateException e) {
      LOG.warn("A drawing could not be made", e);
      return Optional.empty();
    }
  }
}
