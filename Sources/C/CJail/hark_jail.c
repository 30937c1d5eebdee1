#include "hark_jail.h"
