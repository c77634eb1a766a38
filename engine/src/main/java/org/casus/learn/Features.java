package org.casus.learn;

import java.util.AbstractCollection;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What is seen of one element, told in pieces. A model that scores it looks the pieces up as they are, which is several
 * times as fast as joining them; for everybody else it is a collection of names.
 */
public abstract class Features extends AbstractCollection<String> {

  /** Tells every feature, each time the same. */
  public abstract void tell(FeatureSink sink);

  private List<String> names() {
    List<String> names = new ArrayList<>();
    tell(pieces -> names.add(String.join("", pieces)));
    return names;
  }

  @Override
  public Iterator<String> iterator() {
    return names().iterator();
  }

  @Override
  public int size() {
    return names().size();
  }
}
