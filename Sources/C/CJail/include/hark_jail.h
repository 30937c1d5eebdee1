// A process that shuts itself in. See Sources/Pipeline/HarkWorkers.
#ifndef HARK_JAIL_H
#define HARK_JAIL_H

#endif
