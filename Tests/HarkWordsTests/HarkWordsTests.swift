import HarkWords
import Testing
