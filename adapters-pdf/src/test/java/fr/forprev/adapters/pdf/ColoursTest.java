package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColoursTest {

  private static final float LEAST_CONTRAST = 4.5f;

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "LABEL", "ACCENT", "WARNING"})
  void textStandsOutOnPaper(Ink ink) {
    assertThat(contrast(ink, Ink.PAPER)).isGreaterThan(LEAST_CONTRAST);
  }

  @ParameterizedTest
  @EnumSource(names = {"TEXT", "LABEL"})
  void textStandsOutOnTheWordAcrossASpecimenAndInATable(Ink ink) {
    assertThat(contrast(ink, Ink.WATERMARK)).isGreaterThan(LEAST_CONTRAST);
    assertThat(contrast(ink, Ink.TINT)).isGreaterThan(LEAST_CONTRAST);
  }

  @ParameterizedTest
  @EnumSource
  void ourProfileShowsEveryInkAsThePlatformDoes(Ink ink) {
    float[] colour = {ink.red, ink.green, ink.blue};
    ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));

    float[] shown = ours.toRGB(colour);

    for (int channel = 0; channel < colour.length; channel++) {
      assertThat(shown[channel]).isCloseTo(colour[channel], within(1 / 255f));
    }
  }

  @Test
  void theProfileIsSmall() {
    assertThat(SrgbProfile.bytes()).hasSizeLessThan(1000);
  }

  private static double contrast(Ink text, Ink background) {
    return (luminance(background) + 0.05) / (luminance(text) + 0.05);
  }

  private static double luminance(Ink ink) {
    return 0.2126 * light(ink.red) + 0.7152 * light(ink.green) + 0.0722 * light(ink.blue);
  }

  private static double light(float channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
