import HarkDocuments
import Testing
