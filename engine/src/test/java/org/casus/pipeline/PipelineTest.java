package org.casus.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PipelineTest {

  private static final Layer<String> TEXT = Layer.of("text", String.class);
  private static final Layer<Integer> LENGTH = Layer.of("length", Integer.class);
  private static final Layer<Boolean> LONG = Layer.of("long", Boolean.class);
  private static final Stage<Integer> MEASURE = new Stage<>("measure", 1, List.of(TEXT), LENGTH, w -> w.get(TEXT).length());
  private static final Stage<Boolean> JUDGE = new Stage<>("judge", 1, List.of(LENGTH), LONG, w -> w.get(LENGTH) > 3);

  @Test
  void runsItsStagesInOrder() {
    Workspace workspace = new Workspace();
    workspace.put(TEXT, "four");
    Pipeline.of(List.of(TEXT), List.of(MEASURE, JUDGE)).run(workspace);
    assertEquals(4, workspace.get(LENGTH));
    assertTrue(workspace.get(LONG));
  }

  @Test
  void listsEveryUnmetAndEveryDoublyWrittenLayer() {
    String message = String.valueOf(assertThrows(IllegalArgumentException.class,
        () -> Pipeline.of(List.of(), List.of(JUDGE, MEASURE, MEASURE))).getMessage());
    assertTrue(message.contains("judge reads \"length\", which no earlier stage writes"), message);
    assertTrue(message.contains("measure reads \"text\", which no earlier stage writes"), message);
    assertTrue(message.contains("measure writes \"length\", which is written already"), message);
  }

  @Test
  void aLayerIsReadOnlyAfterItIsWritten() {
    assertThrows(IllegalStateException.class, () -> new Workspace().get(TEXT));
  }

  @Test
  void aLayerIsWrittenOnce() {
    Workspace workspace = new Workspace();
    workspace.put(TEXT, "one");
    assertThrows(IllegalStateException.class, () -> workspace.put(TEXT, "two"));
  }

  @Test
  void twoLayersOfOneNameAreTwoLayers() {
    Workspace workspace = new Workspace();
    workspace.put(TEXT, "one");
    assertThrows(IllegalStateException.class, () -> workspace.get(Layer.of("text", String.class)));
  }
}
