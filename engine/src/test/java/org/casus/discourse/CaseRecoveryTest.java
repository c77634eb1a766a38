package org.casus.discourse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRecoveryTest {

  private static final CaseRecovery RECOVERY = new CaseRecovery(Knowledge.shipped());

  @ParameterizedTest
  @ValueSource(strings = {
    "He said that two soldiers were wounded near the border with Honduras.",
    "Police in Bogota blame the guerrillas for the attack on the pipeline.",
    "The Farabundo Marti National Liberation Front (FMLN) claimed responsibility. The FMLN attacked the garrison at dawn.",
    "Gen. Noriega left Panama in January, and nobody knows where he went.",
    "U.S. troops landed at 5 p.m. yesterday and took the airport.",
  })
  void givesBackTheCaseOfPrint(String printed) {
    assertEquals(printed, recovered(printed.toUpperCase(Locale.ROOT)));
  }

  @Test
  void aTextInItsRightCaseStaysAsItIs() {
    String text = "NATO said that the UN had left. IT WAS LATE.";
    assertSame(text, recovered(text));
  }

  @Test
  void aParagraphInCapitalsIsReadAmongOthers() {
    String plain = "The shelling went on all night.";
    String shouted = "REBELS SHELLED THE AIRPORT OF THE CAPITAL ON SUNDAY.";
    String text = plain + "\n" + shouted;
    List<TextRange> body = List.of(new TextRange(0, plain.length()), new TextRange(plain.length() + 1, text.length()));
    assertEquals(plain + "\n" + "Rebels shelled the airport of the capital on Sunday.", RECOVERY.recover(text, body));
  }

  @Test
  void noLetterMovesWhereLowerCaseIsLonger() {
    String text = "THE POLICE OF İZMİR SAID THAT ẞ IS A LETTER AND THE ΑΘΉΝΑΣ A NAME, O'NEILL'S AND ﬁ TOO.";
    assertEquals(text.length(), recovered(text).length());
  }

  private static String recovered(String text) {
    return RECOVERY.recover(text, List.of(new TextRange(0, text.length())));
  }
}
