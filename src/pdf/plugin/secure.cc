// The plug-in that encrypts a finished PDF and opens an encrypted one, by libqpdf.
#include <cstdio>
#include <exception>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/plugin/secure_plugin.h"

namespace {

void encrypt(const CvpressSecureRequest& request) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("document", request.pdf, request.length);
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setObjectStreamMode(qpdf_o_generate);
  const CvpressSecurePermissions& may = request.permissions;
  writer.setR6EncryptionParameters(request.user_password, request.owner_password, true,
                                   may.copy != 0, may.assemble != 0, may.annotate != 0,
                                   may.fill_forms != 0, may.modify != 0,
                                   may.print != 0 ? qpdf_r3p_full : qpdf_r3p_none, true);
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  request.take(request.context, reinterpret_cast<const char*>(bytes->getBuffer()),
               bytes->getSize());
}

void open(const CvpressOpenRequest& request) {
  QPDF document;
  document.setSuppressWarnings(true);
  document.processMemoryFile("document", request.pdf, request.length, request.password);
  QPDFWriter writer(document);
  writer.setOutputMemory();
  writer.setPreserveEncryption(false);
  // Streams stay as they are: nothing grows.
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setDeterministicID(true);
  writer.write();
  const auto bytes = writer.getBufferSharedPointer();
  request.take(request.context, reinterpret_cast<const char*>(bytes->getBuffer()),
               bytes->getSize());
}

}  // namespace

// The name is the interface's.
extern "C" int cvpress_secure_v2(const CvpressSecureRequest* request, char* message,
                                 std::size_t message_size) {
  try {
    encrypt(*request);
    return 0;
  } catch (const std::exception& error) {
    std::snprintf(message, message_size, "%s", error.what());
    return 1;
  }
}

// The name is the interface's.
extern "C" int cvpress_open_v2(const CvpressOpenRequest* request, char* message,
                               std::size_t message_size) {
  try {
    open(*request);
    return CVPRESS_OPEN_DONE;
  } catch (const QPDFExc& error) {
    std::snprintf(message, message_size, "%s", error.getMessageDetail().c_str());
    return error.getErrorCode() == qpdf_e_password ? CVPRESS_OPEN_LOCKED : CVPRESS_OPEN_FAILED;
  } catch (const std::exception& error) {
    std::snprintf(message, message_size, "%s", error.what());
    return CVPRESS_OPEN_FAILED;
  }
}
