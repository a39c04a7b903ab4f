// Several documents as one PDF: a letter, the CV that it goes with, and other PDFs.
#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "cli/annexes.h"
#include "cli/press.h"
#include "cli/render.h"
#include "compose/document.h"

namespace cvpress::cli {

/// A document of a packet, composed. All that it refers to outlives the printing.
struct PacketDocument {
  Press& press;
  const model::Resume& resume;
  const style::LayoutSpec& layout;
  compose::Document document;
};

/// An annex, and which of the documents it stands before; behind all by their number.
struct PacketAnnex {
  AnnexPtr annex;
  std::size_t before_document = 0;
};

/// The documents and the annexes in the order in which they are bound, and the pictures that any
/// of them asked for, which the materials go on to note.
struct Packet {
  std::vector<PacketDocument> documents;
  std::vector<PacketAnnex> annexes = {};
  PictureLog pictures = {};
};

/// The bytes that were asked for: a PDF, or its pages as pictures, or a stage as text. The number
/// of pages, and the pictures of all but the first, go to `rendered`. What is wrong with the whole
/// is told to the first document's press.
Result<std::string> print_packet(Packet packet, const Materials& materials, Rendered& rendered);

/// Composes a document of a packet; what others asked for is noted with what it asks for.
PacketDocument compose_for_packet(Press& press, const model::Resume& resume,
                                  const style::LayoutSpec& layout, Materials& materials,
                                  PictureLog& pictures);

/// What of others' diagnostics is not among these is added to them.
void append_new(const Diagnostics& others, Diagnostics& diagnostics);

}  // namespace cvpress::cli
