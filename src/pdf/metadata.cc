#include "pdf/metadata.h"

#include "pdf/pdf_text.h"

namespace cvpress::pdf {
namespace {

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
      case '&': escaped += "&amp;"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      default: escaped += byte < 0x20 ? ' ' : c;
    }
  }
  return escaped;
}

const char* const kXmpHead =
    "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
    "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";
const char* const kAccessibleClaim = "<pdfuaid:part>1</pdfuaid:part>\n";
const char* const kFormat = "<dc:format>application/pdf</dc:format>\n";
const char* const kXmpFoot = "</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";

/// The claim of PDF/A-3a, which wants PDF/UA's own property described
/// (ISO 19005-3 6.6.2.3.2, 6.6.4).
const char* const kArchivalClaim =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
    "pdfaid:part=\"3\" pdfaid:conformance=\"A\"/>\n"
    "<rdf:Description rdf:about=\"\" "
    "xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
    "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\n"
    "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>\n"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\n"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\n"
    "<pdfaSchema:property><rdf:Seq><rdf:li pdfaProperty:name=\"part\" "
    "pdfaProperty:valueType=\"Integer\" pdfaProperty:category=\"internal\" "
    "pdfaProperty:description=\"Part of ISO 14289\"/></rdf:Seq></pdfaSchema:property>\n"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas>\n</rdf:Description>\n";

std::string info_entry(const char* key, const std::string& value) {
  return value.empty() ? std::string() : "/" + std::string(key) + text_string(value);
}

}  // namespace

void write_info(ObjectStore& store, const Metadata& metadata) {
  std::string entries = info_entry("Title", metadata.title) +
                        info_entry("Author", metadata.author) +
                        info_entry("Producer", metadata.producer);
  if (metadata.date) {
    const std::string date = text_string(date_string(*metadata.date));
    entries += "/CreationDate" + date + "/ModDate" + date;
  }
  const ObjectId id = store.make();
  store.fill(id, entries);
  store.set_info(id);
}

ObjectId write_xmp(ObjectStore& store, const Metadata& metadata) {
  std::string xmp = kXmpHead;
  if (metadata.accessible) xmp += kAccessibleClaim;
  xmp += kFormat;
  if (!metadata.title.empty()) {
    xmp += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + xml_escaped(metadata.title) +
           "</rdf:li></rdf:Alt></dc:title>\n";
  }
  if (!metadata.author.empty()) {
    xmp += "<dc:creator><rdf:Seq><rdf:li>" + xml_escaped(metadata.author) +
           "</rdf:li></rdf:Seq></dc:creator>\n";
  }
  xmp += "<dc:language><rdf:Bag><rdf:li>" + xml_escaped(metadata.language) +
         "</rdf:li></rdf:Bag></dc:language>\n";
  xmp += "<pdf:Producer>" + xml_escaped(metadata.producer) + "</pdf:Producer>\n";
  if (metadata.date) {
    const std::string date = iso_date(*metadata.date);
    xmp += "<xmp:CreateDate>" + date + "</xmp:CreateDate>\n<xmp:ModifyDate>" + date +
           "</xmp:ModifyDate>\n";
  }
  xmp += "</rdf:Description>\n";
  if (metadata.archival) xmp += kArchivalClaim;
  const ObjectId id = store.make_stream();
  // Archives look for the packet in the bytes: it is never compressed.
  store.fill_stream(id, "/Type/Metadata/Subtype/XML", xmp + kXmpFoot, false);
  return id;
}

}  // namespace cvpress::pdf
