import { createContext, type ReactNode, useContext } from 'react'
import type { Client } from '#core/api/client.ts'
import type { UiPorts } from '../ports.ts'

const PortsContext = createContext<UiPorts | undefined>(undefined)

export function PortsProvider({ ports, children }: { ports: UiPorts; children: ReactNode }) {
  return <PortsContext value={ports}>{children}</PortsContext>
}

export function usePorts(): UiPorts {
  const ports = useContext(PortsContext)
  if (ports === undefined) throw new Error('A page must be inside PortsProvider')
  return ports
}

export function useClient(): Client {
  return usePorts().client
}
