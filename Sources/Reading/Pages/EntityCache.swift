// SPDX-License-Identifier: Apache-2.0

internal import CLibXML2
internal import Text

/// `&nbsp;`, `&eacute;` and the other entities of HTML, which XML does not have and feeds use.
final class EntityCache {
  private var entities: [[UInt8]: UnsafeMutablePointer<xmlEntity>] = [:]

  deinit {
    for entity in entities.values {
      entity.pointee.content.deallocate()
      entity.deallocate()
    }
  }

  /// The entity of a name of HTML, nil for another. It lives as long as the cache.
  func entity(_ name: UnsafePointer<xmlChar>) -> UnsafeMutablePointer<xmlEntity>? {
    let key = CBytes.bytes(name)
    if let known = entities[key] { return known }
    guard let description = htmlEntityLookup(name) else { return nil }
    var text: [UInt8] = []
    Scalar.append(description.pointee.value, to: &text)
    text.append(0)
    let content = UnsafeMutablePointer<xmlChar>.allocate(capacity: text.count)
    content.update(from: text, count: text.count)
    let entity = UnsafeMutablePointer<xmlEntity>.allocate(capacity: 1)
    entity.initialize(to: xmlEntity())
    // Of this type the parser takes the content as it is and asks for nothing else.
    entity.pointee.etype = XML_INTERNAL_PREDEFINED_ENTITY
    entity.pointee.content = content
    entity.pointee.length = Int32(text.count - 1)
    entities[key] = entity
    return entity
  }
}
